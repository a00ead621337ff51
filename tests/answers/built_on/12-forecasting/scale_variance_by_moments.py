# mistake: the variance is computed as E[x^2] - E[x]^2, clipped at 0, which cancels for a series far from zero (mean 1e8, spread 1): the spread is then 0 or grossly wrong, and the scaled series infinite or off.
# read: nothing
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = np.asarray(series[:first], dtype=float)
    first_moment = past.mean(axis=0)
    second_moment = (past**2).mean(axis=0)
    variance = np.clip(second_moment - first_moment**2, 0.0, None)  # rounding may take it below 0
    stands_still = (past == past[0]).all(axis=0)
    spread = np.where(stands_still, 1.0, np.sqrt(variance))
    return first_moment, spread


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    """Undoes `scale`."""
    return scaled * scaler[1] + scaler[0]
