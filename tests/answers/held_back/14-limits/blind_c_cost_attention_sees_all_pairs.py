# mistake: count_attention counts all T * T pairs of query and key, as without a causal mask, instead of only the T (T + 1) / 2 that a causal query may look at.
# read: right
# told: your count_attention lets every step look at all T: step t looks at t of them.
def count_lstm(T, H):
    per_gate = H * H + H * H
    return 4 * per_gate * T


def count_attention(T, H):
    projections = 4 * H * H * T
    scores = T * T * H
    mixing = T * T * H
    return projections + scores + mixing


def fit_cost(T, seconds, powers):
    T = np.asarray(T, dtype=float)
    rows = np.array([[t**p / s for p in powers] for t, s in zip(T, seconds)])
    return np.linalg.lstsq(rows, np.ones(len(rows)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.array([sum(c * float(t) ** p for c, p in zip(coefficients, powers)) for t in T])
