// Forecasts of sunspots: a small LSTM with quantiles, and two that need no training. tests/site holds it to NumPy.
import { step } from "./lstm.js";

const LEVELS = 3; // quantiles 0.1, 0.5 and 0.9

// The first and the last step at which a forecast can be made and compared.
export function origins({ series, T, K }) {
  return [T - 1, series.length - K - 1];
}

// The span in which all targets of an origin lie: 0 training, 1 validation, 2 test, -1 where they lie in two.
export function span(origin, { ends, K }) {
  return ends.slice(0, -1).findIndex((start, k) => origin + 1 >= start && origin + K < ends[k + 1]);
}

// Quantiles of the next K years, in sunspots, each in order: [low, middle, high], K numbers each.
export function quantiles(origin, { series, T, K, mean, spread, weights }) {
  const { W_x, W_h, b, W_y, b_y } = weights;
  const zero = Array(W_h[0].length).fill(0);
  let state = { h: zero, c: zero };
  series.slice(origin - T + 1, origin + 1).forEach((value) => {
    state = step([(value - mean) / spread], [state.h, state.c], { W_x, W_h, b });
  });
  const out = W_y.map((row, k) => row.reduce((total, weight, m) => total + weight * state.h[m], b_y[k]));
  const sorted = Array.from({ length: K }, (_, k) =>
    Array.from({ length: LEVELS }, (_, level) => mean + spread * out[level * K + k]).sort((one, other) => one - other),
  );
  return Array.from({ length: LEVELS }, (_, level) => sorted.map((values) => values[level]));
}

function error(forecast, truth) {
  return forecast.reduce((total, value, k) => total + Math.abs(value - truth[k]), 0) / truth.length;
}

// All forecasts from an origin, the truth, the mean absolute error of each, and how many years the interval covers.
export function forecast(origin, it) {
  const { series, K, season } = it;
  const [low, lstm, high] = quantiles(origin, it);
  const last = Array(K).fill(series[origin]);
  const before = Array.from({ length: K }, (_, k) => series[origin + 1 - season + (k % season)]);
  const truth = series.slice(origin + 1, origin + 1 + K);
  const covered = truth.filter((value, k) => low[k] <= value && value <= high[k]).length;
  const errors = { lstm: error(lstm, truth), last: error(last, truth), season: error(before, truth) };
  return { low, lstm, high, last, season: before, truth, errors, covered };
}
