# mistake: the table is filled with probabilities and the logarithm is taken at the end; after some hundreds of steps the products are zero and alpha is -inf where it should be finite
# read: right
# told: are probabilities summed, which become 0 where they are too small for a number
def ctc_forward(log_y, target):
    y = np.exp(log_y)
    ext = [0]
    for label in target:
        ext.extend([label, 0])
    S = len(ext)
    M = np.zeros((S, S))
    for s in range(S):
        M[s, s] = 1
        if s >= 1:
            M[s - 1, s] = 1
        if s >= 2 and ext[s] != 0 and ext[s] != ext[s - 2]:
            M[s - 2, s] = 1
    p = np.zeros(S)
    p[:2] = y[0, ext[:2]]
    rows = [p]
    for t in range(1, len(y)):
        p = (p @ M) * y[t, ext]
        rows.append(p)
    with np.errstate(divide="ignore"):
        return np.log(np.array(rows))


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
