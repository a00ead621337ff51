# mistake: two: the first row is ln 1 = 0 at the first two places, without the probabilities of step 0; the skip is ...
# read: right
# told: your alpha forgets what the first step says. your alpha skips the blank between two equal labels: wi
def ctc_forward(log_y, target):
    places = [0]
    for k in target:
        places.extend([k, 0])
    T, S = log_y.shape[0], len(places)
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = 0.0
    for t in range(1, T):
        for s in range(S):
            a = alpha[t - 1, s]
            if s > 0:
                a = np.logaddexp(a, alpha[t - 1, s - 1])
            if s > 1 and places[s] != 0:
                a = np.logaddexp(a, alpha[t - 1, s - 2])
            alpha[t, s] = a + log_y[t, places[s]]
    return alpha
