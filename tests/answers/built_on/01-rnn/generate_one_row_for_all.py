# mistake: the symbols are kept in one array that is overwritten at each step, and it is the caller's `first`: all T rows are the last symbols (wrong for T > 1) and `first` is changed.
# read: right
# told: your generate matches a loop whose rows are all the last symbols: does each step write
def generate(first, h_0, u, V, step, choose):
    letters = np.identity(V)
    now, h, text = first, h_0, []
    for numbers in u:
        h, scores = step(letters[now], h)
        now[:] = choose(scores, numbers)
        text.append(now)
    return np.array(text)
