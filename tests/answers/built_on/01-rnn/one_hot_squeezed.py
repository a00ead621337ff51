# mistake: squeezes the result, so axes of length 1 vanish; shows where T = 1, N = 1 or V = 1
# read: right
# told: In one_hot. The numbers are right; an axis of length
def one_hot(symbols, V):
    symbols = np.asarray(symbols)
    lines = np.zeros((symbols.size, V))
    flat = symbols.flatten()
    for place in range(len(flat)):
        lines[place, flat[place]] = 1.0
    whole_shape = list(symbols.shape) + [V]
    return np.squeeze(lines.reshape(whole_shape))
