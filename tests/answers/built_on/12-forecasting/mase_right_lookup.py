# mistake: none
def mase(truth, forecast, past, season):
    history = np.asarray(past, dtype=float).tolist()
    # the naive forecast of each step that has a step one season before it
    misses = [abs(today - before) for before, today in zip(history, history[season:])]
    errors = [abs(y - y_hat) for y, y_hat in zip(np.ravel(truth), np.ravel(forecast))]
    return float(sum(errors) / len(errors) * len(misses) / sum(misses))
