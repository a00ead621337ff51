# mistake: two: row 0 of the result is `first` itself, so one symbol fewer is drawn, and the numbers are off by one: the first drawn symbol takes u[1], u[0] is never used; feeding back and handing on the state are right
# read: right
# told: your generate matches a loop that returns `first` too: only what was drawn is asked for.
def generate(first, h_0, u, V, step, choose):
    text = np.zeros(u.shape, dtype=int)
    text[0] = first
    h = h_0
    letters = np.eye(V)
    for t in range(1, len(u)):
        h, scores = step(letters[text[t - 1]], h)
        text[t] = choose(scores, u[t])
    return text
