# mistake: train_stream runs each chunk once more with the updated arrays and carries the state of that second run, instead of the state that came with the gradients; with one chunk the arrays are right and the state is not; all is right for a rate of 0
# read: vague
# told: The second time that you call run, where once is enough, arrays is another than before.
def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients, _ = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        state = run(arrays, chunk, state)[1]
    return arrays, state
