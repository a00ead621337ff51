# mistake: Scaled values are limited to between -3 and 3, so what leaves the range of the past is cut off and cannot be undone.
# told: In scale. The smallest call that goes wrong: scale
def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    z = (series - mean[None, :]) / spread[None, :]
    return np.clip(z, -3, 3)
