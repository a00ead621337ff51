# mistake: gradient[:, l] -= share: NumPy subtracts only once for a label that stands at several places (the blank ...
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many places,
def ctc_gradient(log_y, target, alpha, beta):
    l = np.zeros(2 * len(target) + 1, dtype=int)
    l[1::2] = target
    ln_p = np.logaddexp.reduce(alpha[-1, -2:])
    gradient = np.exp(log_y)
    gradient[:, l] -= np.exp(alpha + beta - ln_p)
    return gradient
