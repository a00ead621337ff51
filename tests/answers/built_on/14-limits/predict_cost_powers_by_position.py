# mistake: predict_cost: the powers are never looked at: coefficient number k is taken to belong to the power k (Horner's scheme); right where the powers are 0, 1, 2, ... in this order, wrong for others such as (1, 2) or (2, 0)
# read: right
# told: your predict_cost takes 0, 1, 2 for the powers: it should be those that are given.
def predict_cost(coefficients, powers, T):
    """The polynomial, from its highest term down."""
    T = np.asarray(T, dtype=float)
    total = np.zeros(T.shape)
    for c in reversed(list(coefficients)):
        total = total * T + c
    return total
