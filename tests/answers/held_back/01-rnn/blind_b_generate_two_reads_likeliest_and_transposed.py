# mistake: TWO: generate feeds back the symbol with the highest score instead of the one that was drawn, and it returns (N, T) instead of (T, N).
# read: right
# told: symbol 0 of the text (with T = 2, N = 2, V = 4, H = 3). In generate. The axes stand in another order
def generate(first, h_0, u, V, step, choose):
    eye = np.identity(V)
    x, h = eye[first], h_0
    texts = []
    for u_t in u:
        h, scores = step(x, h)
        texts.append(choose(scores, u_t))
        x = eye[np.argmax(scores, axis=1)]
    return np.stack(texts, axis=1)
