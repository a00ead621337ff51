# mistake: generate hands the symbol on in the wrong order, so each step reads not the symbol just drawn but the one before it (the first two steps both read `first`, step 3 reads the first drawn symbol, ...); the first symbol drawn is right, and so everything at T = 1; the state is handed on rightly
# read: right
# told: your generate matches a loop that reads the symbol before the one it has just drawn.
def generate(first, h_0, u, V, step, choose):
    basis = np.eye(V)
    h, symbol, previous = h_0, first, first
    text = []
    for u_t in u:
        x_t = basis[previous]
        previous = symbol
        h, scores = step(x_t, h)
        symbol = choose(scores, u_t)
        text.append(symbol)
    return np.array(text)
