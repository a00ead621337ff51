# mistake: two mistakes: each drawn symbol is read one step too late, so that `first` is read twice and the last but one follows (shows with T > 1), and the result is an array of floats, not of integers
# read: right
# told: your generate matches a loop that reads the symbol before the one it has just drawn.
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    texts = np.zeros((T, N))
    waiting = first
    h = h_0
    reads = first
    for t in range(T):
        x_t = np.array([[1.0 if k == reads[n] else 0.0 for k in range(V)] for n in range(N)])
        h, scores = step(x_t, h)
        reads = waiting
        waiting = choose(scores, u[t])
        texts[t] = waiting
    return texts
