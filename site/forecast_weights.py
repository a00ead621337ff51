"""Trains the small LSTM that forecasts sunspots in the chapter on forecasting, and writes its weights with the series.

    python site/forecast_weights.py

It takes some seconds on one core. The result, `site/widgets/forecast-weights.js`, is committed: the site is built
without training. Series, spans and loss are those of the chapter; the rate, the seed and the number of updates are the
best on the validation span. Weights are rounded to four digits; the errors that stand in the file are measured with
these, and a test measures them again.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np

from lstm_ref import lstm
from lstm_ref.learning.training import Readout
from lstm_ref.series import baselines, data, forecaster, measures, windows

TARGET = Path(__file__).resolve().parent / "widgets" / "forecast-weights.js"
T, K, H, SEASON = 22, 11, 6, 11
ENDS, LEVELS = (0, 180, 230, 309), (0.1, 0.5, 0.9)
RATES, SEEDS, UPDATES, EVERY = (0.01, 0.03), range(4), 500, 50


def parts():
    """The series, its scale, and its windows in three spans, scaled."""
    years, series = data.sunspots()
    scaler = windows.fit_scaler(series[: ENDS[1]])
    return years, series, scaler, windows.split(*windows.windows(windows.scale(series, scaler), T, K), ENDS)


def train():
    """The network with the least pinball loss on the validation span."""
    _, _, _, (train_span, (x, y), _) = parts()
    pairs = [(rate, seed) for rate in RATES for seed in SEEDS]
    networks = [forecaster.init(1, H, len(LEVELS) * K, np.random.default_rng(seed)) for _, seed in pairs]
    loss, best = forecaster.pinball(LEVELS), (np.inf, None)
    steps = forecaster.train(networks, [rate for rate, _ in pairs], *train_span, UPDATES, loss, falling=False)
    for k, networks in enumerate(steps, start=1):
        if k % EVERY == 0:
            best = min(
                [best, *((loss(forecaster.predict(each, x), y)[0], each) for each in networks)],
                key=lambda pair: pair[0],
            )
    return best[1]


def network_of(forecast: dict) -> forecaster.Forecaster:
    """The network that the page computes with, in float64."""
    weights = {name: np.array(weight, dtype=float) for name, weight in forecast["weights"].items()}
    params = lstm.Params(weights["W_x"], weights["W_h"], weights["b"])
    return forecaster.Forecaster(params, Readout(weights["W_y"], weights["b_y"]))


def quantiles(network, x):
    """x (T, N, 1) on the scale -> quantiles in order, (3, K, N)."""
    return np.sort(forecaster.predict(network, x).reshape(len(LEVELS), K, -1), axis=0)


def measure(network) -> dict:
    """Mean absolute errors on the test span in sunspots, and the coverage of the interval."""
    _, _, (_, spread), (_, _, (x, y)) = parts()
    low, middle, high = quantiles(network, x)
    past = x[:, :, 0]
    found = {
        "lstm": middle,
        "last": baselines.persistence(past, K),
        "season": baselines.seasonal_naive(past, K, SEASON),
    }
    errors = {name: round(float(np.abs(values - y).mean() * spread[0]), 2) for name, values in found.items()}
    return {"errors": errors, "coverage": round(float(measures.coverage(y, low, high)), 3)}


def main() -> None:
    years, series, (mean, spread), _ = parts()
    network = train()
    weights = dict(zip(("W_x", "W_h", "b", "W_y", "b_y"), (*network.params, *network.readout), strict=True))
    forecast = {
        "first": int(years[0]),
        "T": T,
        "K": K,
        "season": SEASON,
        "ends": ENDS,
        "mean": float(f"{mean[0]:.6g}"),
        "spread": float(f"{spread[0]:.6g}"),
        "series": [float(f"{value:g}") for value in series[:, 0]],
        "weights": {
            name: np.vectorize(lambda w: float(f"{w:.4g}"))(weight).tolist() for name, weight in weights.items()
        },
    }
    forecast |= measure(network_of(forecast))
    print(forecast["errors"], "coverage", forecast["coverage"])
    exported.write(TARGET, "The LSTM that forecasts sunspots, and the series", "FORECAST", forecast)


if __name__ == "__main__":
    sys.exit(main())
