# mistake: Fits a whole polynomial up to the highest power and returns all its coefficients, also of powers that were not asked for and whatever their order.
# told: your fit_cost fits all powers up to the highest, as np.polyfit does: only those that are
def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    found = np.polyfit(T, seconds, max(powers), w=1 / seconds)
    return found[::-1]
