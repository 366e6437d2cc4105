/** Words of the line at the foot. */
export const live = {
  looking: "表格有改动，稍后自动更新。",
  same: "已更新，结果没有变化。",
  held: (period: string, clause: string) => `${period}：${clause} 已达标`,
  notHeld: (period: string, clause: string) => `${period}：${clause} 没有记录`,
  lacking: (period: string, clause: string) => `${period}：${clause} 不足`,
  hours: (hours: number, people: number) => `${people} 人不足 ${hours} 学时`,
  solved: (n: number) => `问题减少 ${n} 项`,
  added: (n: number) => `问题增加 ${n} 项`,
  joiner: "；",
};
