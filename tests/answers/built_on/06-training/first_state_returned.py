# mistake: The state is carried from chunk to chunk under another name, and the one that is returned is the initial state instead of that after the last chunk.
# told: your train_stream matches a loop that returns the state before the first chunk: the state
def train_stream(arrays, chunks, run, state, rate):
    carried = state
    arrays = list(arrays)
    for chunk in chunks:
        gradients, carried = run(arrays, chunk, carried)
        for j, gradient in enumerate(gradients):
            arrays[j] = arrays[j] - rate * gradient
    return arrays, state
