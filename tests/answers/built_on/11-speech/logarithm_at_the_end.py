# mistake: The sums are carried as probabilities and the logarithm is taken at the end, so for long or unlikely inputs the table underflows to minus infinity.
# told: are probabilities summed, which become 0 where they are too small for a number
def ctc_forward(log_y, target):
    labels = np.zeros(2 * len(target) + 1, dtype=int)
    labels[1::2] = target
    y = np.exp(log_y)[:, labels]
    a = np.zeros(y.shape)
    a[0, :2] = y[0, :2]
    skip = np.zeros(len(labels))
    skip[2:] = (labels[2:] != 0) & (labels[2:] != labels[:-2])
    for t in range(1, len(y)):
        one = np.concatenate([[0], a[t - 1]])[: len(labels)]
        two = np.concatenate([[0, 0], a[t - 1]])[: len(labels)]
        a[t] = y[t] * (a[t - 1] + one + skip * two)
    return np.log(a)
