# mistake: ctc_gradient is the gradient with respect to log_y, the log-probabilities behind the softmax (minus the sums of the shares): the term y_t[k] is missing, so it is not the gradient with respect to the scores.
# read: right
# told: your ctc_gradient forgets the softmax: y - gamma is the gradient with respect to the scores, not -ga
from collections import defaultdict


def ctc_gradient(log_y, target, alpha, beta):
    where = defaultdict(list)
    for s in range(2 * len(target) + 1):
        where[target[s // 2] if s % 2 else 0].append(s)
    posterior = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    gradient = np.zeros(log_y.shape)
    for label, columns in where.items():
        gradient[:, label] = -posterior[:, columns].sum(axis=1)
    return gradient
