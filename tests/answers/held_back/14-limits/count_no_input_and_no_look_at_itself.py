# mistake: two: count_lstm counts the product with the state (4 H^2 a step) and forgets the one with the input, half of 8 H^2 T; and count_attention lets step t (from 0) look at the t steps before it but not at itself, sum(range(T)) pairs instead of T (T + 1) / 2; neither is ever right for T >= 1; fit_cost and predict_cost are right
# read: right
# told: your count_lstm counts one of the two matrices: it should be W_x and W_h. your count_attention does n
def count_lstm(T, H):
    gates = 4
    return T * gates * H * H


def count_attention(T, H):
    projections = 4 * T * H * H
    looks = sum(range(T))
    return projections + looks * (H + H)


def fit_cost(T, seconds, powers):
    columns = np.array([[t**p / s for p in powers] for t, s in zip(np.asarray(T, float), seconds)])
    return np.linalg.lstsq(columns, np.ones(len(seconds)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return sum(c * np.asarray(T, float) ** p for c, p in zip(coefficients, powers))
