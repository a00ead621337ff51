# mistake: the given powers are not used: coefficient number j is taken for the power j
# read: right
# told: your predict_cost takes 0, 1, 2 for the powers: it should be those that are given.
def predict_cost(coefficients, powers, T):
    T = np.asarray(T, float)
    return sum(c * T**j for j, c in enumerate(coefficients))
