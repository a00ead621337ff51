# mistake: a column counts as unmoved where its spread is np.isclose to 0 (that is, below 1e-8), so a column in tiny units that does move gets the spread 1 and stays unscaled.
# read: nothing
# told: In fit_scaler. Of its parts, spread is wrong, mean is right in these calls.
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    centre = past.mean(axis=0)
    spread = past.std(axis=0)
    flat = np.isclose(spread, 0.0)  # never compare floats with ==
    spread = np.where(flat, 1.0, spread)
    return centre, spread


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    centre, spread = scaler
    return (series - centre) / spread


def unscale(scaled, scaler):
    """Undoes `scale`."""
    centre, spread = scaler
    return centre + scaled * spread
