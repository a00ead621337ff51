# mistake: TWO: the arrays go up the gradient (plus), and the state returned is that before the last chunk, not after it
# read: vague
# told: in your train_stream stand the numbers that come out if, where arrays is made, array and
def train_stream(arrays, chunks, run, state, rate):
    for chunk in chunks:
        begin = state
        gradients, state = run(arrays, chunk, begin)
        arrays = [array + rate * gradient for array, gradient in zip(arrays, gradients)]
    return arrays, begin
