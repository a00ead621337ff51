# mistake: none
def generate(first, h_0, u, V, step, choose):
    def encode(symbols):
        rows = np.zeros((len(symbols), V))
        rows[range(len(symbols)), symbols] = 1
        return rows

    def written():
        symbol, memory = first, h_0
        for numbers in u:
            memory, scores = step(encode(symbol), memory)
            symbol = choose(scores, numbers)
            yield symbol

    return np.array(list(written()), dtype=int).reshape(u.shape)
