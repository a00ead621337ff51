# mistake: takes the place of a coefficient in the list for its power: powers is not used
# read: right
# told: your predict_cost takes 0, 1, 2 for the powers: it should be those that are given.
def predict_cost(coefficients, powers, T):
    return np.polyval(np.asarray(coefficients)[::-1], np.asarray(T, dtype=float))
