/** Words of the line at the foot. */
export const live = {
  looking: "表格有改动，稍后自动重看。",
  same: "刚看过，和改动前一样。",
  held: (period: string, clause: string) => `${period}：${clause} 已达标`,
  notHeld: (period: string, clause: string) => `${period}：${clause} 未开`,
  lacking: (period: string, clause: string) => `${period}：${clause} 不够`,
  hours: (hours: number, people: number) => `${hours} 学时 ${people} 人不足`,
  solved: (n: number) => `少了 ${n} 条问题`,
  added: (n: number) => `多了 ${n} 条问题`,
  joiner: "；",
};
