# mistake: forget_bias is ln(n / ln 2), which holds for large n only; for n of a few steps, and for n < 1, it is far off
# read: right
# told: your forget_bias matches the approximation ln(n / ln 2), good only for large n.
def half_life(b):
    b = np.asarray(b, dtype=float)
    minus_log_f = np.logaddexp(0.0, -b)
    return np.log(2.0) / minus_log_f


def forget_bias(n):
    per_step = np.log(2.0) / np.asarray(n, dtype=float)
    return -np.log(per_step)
