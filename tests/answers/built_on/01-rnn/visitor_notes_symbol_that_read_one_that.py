# mistake: notes the symbol that is read instead of the one that is drawn: first is row 0 and the last draw is missing
# read: right
# told: your generate matches a loop that is one step late: it begins with `first` and leaves the
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    texts = []
    symbol = first
    h = h_0
    for t in range(T):
        texts.append(symbol)
        h, scores = step(one_hot(symbol, V), h)
        symbol = choose(scores, u[t])
    return np.array(texts)
