# mistake: Keras is taken to stack i, f, o, c, so the blocks of the candidate and of the output gate are swapped in all three arrays.
# told: your to_keras stacks the gates i, f, o, g: Keras keeps i, f, g, o (it writes c for g).
def to_keras(params):
    converted = []
    for array in params:
        H = array.shape[0] // 4
        blocks = [array[k * H : (k + 1) * H] for k in (0, 1, 3, 2)]
        converted.append(np.concatenate(blocks).T)
    return tuple(converted)
