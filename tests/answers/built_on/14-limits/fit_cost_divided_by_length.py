# mistake: Divides each row and its right side by the length T instead of the measured time, which weights the errors otherwise than relatively.
# told: your fit_cost divides each row by its T: it should be by its time.
def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    length = np.asarray(T, dtype=float)
    table = np.array([[t**p for p in powers] for t in length])
    return np.linalg.lstsq(table / length[:, None], seconds / length, rcond=None)[0]
