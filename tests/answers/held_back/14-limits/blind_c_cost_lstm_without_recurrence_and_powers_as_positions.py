# mistake: TWO: count_lstm counts the four matrices of the input only (4 H^2 T) and forgets the four of the recurrent state; and predict_cost ignores `powers` and takes the coefficients as those of 1, T, T^2, ... in this order, so that other powers give wrong costs.
# read: right
# told: your count_lstm counts one of the two matrices: it should be W_x and W_h. your predict_cost takes 0,
def count_lstm(T, H):
    gates = ("i", "f", "g", "o")
    return T * len(gates) * H * H


def count_attention(T, H):
    pairs = T * (T + 1) // 2
    return 4 * T * H**2 + 2 * pairs * H


def fit_cost(T, seconds, powers):
    A = np.column_stack([T**p / seconds for p in powers])
    return np.linalg.lstsq(A, np.ones_like(seconds), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.polynomial.polynomial.polyval(T, coefficients)
