# mistake: train_stream runs each chunk a second time after the update and carries the state that the NEW weights reach, instead of the state that came with the gradients; so the returned state is wrong (for every rate but 0), the arrays are right after a first chunk and wrong from the second on
# read: vague
# told: The second time that you call run, where once is enough, arrays is another than before.
def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        gradients = run(arrays, chunk, state)[0]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients)]
        # the next chunk is read with the new weights, so the state has to fit them
        state = run(arrays, chunk, state)[1]
    return arrays, state
