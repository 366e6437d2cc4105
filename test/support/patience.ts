// A slow machine is no fault: nothing is judged by time, and a test that hangs still ends.
jest.setTimeout(120_000);
