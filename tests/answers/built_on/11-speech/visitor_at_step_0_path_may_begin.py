# mistake: two in ctc_forward: at step 0 a path may begin anywhere (every place gets its probability), and the skip is ...
# read: right
# told: your alpha skips whatever stands between: only a blank may be skipped, and only between two
def ctc_forward(log_y, target):
    labels = [0]
    for k in target:
        labels += [k, 0]
    T, S = log_y.shape[0], len(labels)
    alpha = np.full((T, S), -np.inf)
    alpha[0] = log_y[0, labels]
    for t in range(1, T):
        for s in range(S):
            a = alpha[t - 1, s]
            if s > 0:
                a = np.logaddexp(a, alpha[t - 1, s - 1])
            if s > 1:
                a = np.logaddexp(a, alpha[t - 1, s - 2])
            alpha[t, s] = a + log_y[t, labels[s]]
    return alpha
