# mistake: predict_cost evaluates a polynomial with the powers 0, 1, 2, ... in this order, whatever `powers` says; right for powers (0,), (0, 1), (0, 1, 2), wrong where a power is left out, as in (1, 2) or (0, 2), or where they stand in another order
# read: right
# told: your predict_cost takes 0, 1, 2 for the powers: it should be those that are given.
def predict_cost(coefficients, powers, T):
    T = np.asarray(T, dtype=float)
    total = np.zeros(T.shape)
    for coefficient in reversed(list(coefficients)):
        total = total * T + coefficient
    return total
