# mistake: divides the probabilities by T N but then subtracts a whole 1 at the target; the gradient shows it whenever T N > 1
# read: right
# told: your cross_entropy gives the numbers that come out if, where dscores is made, the
def cross_entropy(scores, target):
    T, N, V = scores.shape
    places = T * N
    costs = []
    gradient = np.empty((T, N, V))
    for t in range(T):
        for n in range(N):
            s = scores[t, n] - scores[t, n].max()
            log_norm = np.log(np.sum(np.exp(s)))
            log_p = s - log_norm
            costs.append(-log_p[target[t, n]])
            gradient[t, n, :] = np.exp(log_p) / places
            gradient[t, n, target[t, n]] -= 1
    return sum(costs) / places, gradient
