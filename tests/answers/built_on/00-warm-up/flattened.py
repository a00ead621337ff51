# mistake: The entries are computed one after the other over the flattened array and the shape is not restored.
# told: your sigmoid matches a flat array: the result has the shape of a.
def sigmoid(a):
    values = []
    for v in np.asarray(a).ravel():
        values.append((np.tanh(v / 2) + 1) / 2)
    return np.array(values)
