# mistake: fit_cost weights the squares by 1 / seconds (each row and right side divided by the ROOT of the seconds), as in weighted least squares with a variance that grows like the time, so it is not the relative errors whose squares are least; right where the times follow the powers exactly, where all times are equal, and where there are as many powers as times; the other three are right
# read: right
# told: your fit_cost divides each row by the root of its time: it should be by the time, on both sides.
def count_lstm(T, H):
    return 8 * H**2 * T


def count_attention(T, H):
    return 4 * H**2 * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    design = np.stack([np.asarray(T, dtype=float) ** p for p in powers], axis=1)
    w = 1 / np.asarray(seconds)
    root = np.sqrt(w)
    return np.linalg.lstsq(design * root[:, None], seconds * root, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return (np.asarray(T, dtype=float)[:, None] ** np.asarray(powers)) @ coefficients
