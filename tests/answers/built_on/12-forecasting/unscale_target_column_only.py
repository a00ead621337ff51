# mistake: Gives back only the first column in its units, an array (L,), where all D columns (L, D) are asked for.
# told: In unscale. It has 1 axes, where 2 are asked for: (12,) for (12, 3).
def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return scaled[:, 0] * spread[0] + mean[0]
