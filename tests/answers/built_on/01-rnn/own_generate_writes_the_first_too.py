# mistake: the first symbol is written as well, and the last is not
# told: your generate matches a loop that is one step late: it begins with `first` and leaves the last symbo
def generate(first, h_0, u, V, step, choose):
    text, h = [first], h_0
    for u_t in u[:-1]:
        h, scores = step(np.eye(V)[text[-1]], h)
        text.append(choose(scores, u_t))
    return np.stack(text)
