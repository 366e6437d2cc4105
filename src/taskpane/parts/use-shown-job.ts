import { useEffect, useState } from "react";
import type { Job } from "../session/state";

/** A job that ends within this time, in ms, is not worth a flicker. */
const PATIENCE = 250;

/** The job once it has lasted long enough to be shown. */
export function useShownJob(job: Job | null): Job | null {
  const [patient, setPatient] = useState(true);
  const running = job !== null;
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setPatient(false), PATIENCE);
    return () => {
      clearTimeout(timer);
      setPatient(true);
    };
  }, [running]);
  return patient ? null : job;
}
