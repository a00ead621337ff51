# mistake: Sums over the powers and the lengths together, so one number comes out instead of the cost at each length.
# told: your predict_cost sums over the lengths: it should be a cost for each.
def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    parts = [c * np.power(T, p) for c, p in zip(coefficients, powers)]
    return np.sum(parts)
