# mistake: train_stream carries the state from chunk to chunk and its arrays are right, but it returns the state from which the last chunk began instead of the state after it; for one chunk that is the state it was given
# read: right
# told: your train_stream gives the numbers that come out if, in the loop over chunk, state afte
def train_stream(arrays, chunks, run, state, rate):
    following = state
    for chunk in chunks:
        state = following
        gradients, following = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays, state
