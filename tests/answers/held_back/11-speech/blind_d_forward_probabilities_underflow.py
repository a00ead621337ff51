# mistake: ctc_forward sums plain probabilities and takes the logarithm of the table at the end: over hundreds of steps they underflow to 0, and the table holds -inf where it should hold large negative numbers (without a warning).
# read: right
# told: your ctc_forward goes wrong only where a logarithm is below -2157, and gives none below -744.4: are
def ctc_forward(log_y, target):
    y = np.exp(log_y)
    labels = [0] + [k for label in target for k in (label, 0)]
    a = np.zeros((len(y), len(labels)))
    a[0, 0] = y[0, 0]
    if len(labels) > 1:
        a[0, 1] = y[0, labels[1]]
    for t in range(1, len(y)):
        for s in range(len(labels)):
            total = a[t - 1, s]
            if s >= 1:
                total += a[t - 1, s - 1]
            if s >= 2 and labels[s] != labels[s - 2]:
                total += a[t - 1, s - 2]
            a[t, s] = total * y[t, labels[s]]
    return np.log(a, out=np.full_like(a, -np.inf), where=a > 0)
