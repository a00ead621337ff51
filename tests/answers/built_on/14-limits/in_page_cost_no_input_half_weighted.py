# mistake: two: the LSTM's input matrix is forgotten; fit_cost divides the columns by the seconds and leaves the right side as it is
# read: right
# told: your count_lstm counts one of the two matrices: it should be W_x and W_h. your fit_cost divides the
def count_lstm(T, H):
    return 4 * T * H * H


def count_attention(T, H):
    return 4 * T * H**2 + T * (T + 1) * H


def fit_cost(T, seconds, powers):
    columns = np.stack([np.asarray(T, float) ** p for p in powers], axis=1)
    return np.linalg.lstsq(columns / seconds[:, None], seconds, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return (np.asarray(T, float)[:, None] ** np.asarray(powers)) @ np.asarray(coefficients)
