# mistake: reads `first` twice: once before the loop to "prepare" the state, and again as the loop's first input
# read: right
# told: your generate matches a loop that reads `first` twice.
def generate(first, h_0, u, V, step, choose):
    eye = np.eye(V)
    h, _ = step(eye[first], h_0)  # let the network see the first symbol
    symbol = first
    text = []
    for u_t in u:
        h, scores = step(eye[symbol], h)
        symbol = choose(scores, u_t)
        text.append(symbol)
    return np.array(text)
