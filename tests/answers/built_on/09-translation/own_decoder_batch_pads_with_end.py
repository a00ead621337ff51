# mistake: TWO: outputs are filled with end behind the target; inputs with start
# told: In decoder_batch. Of its parts, inputs and outputs are wrong, counts is right in these calls. Of inp
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets) + 1
    inputs, outputs, counts = [], [], []
    for t in targets:
        pad = T - len(t) - 1
        inputs.append([start] + list(t) + [start] * pad)
        outputs.append(list(t) + [end] * (pad + 1))
        counts.append([True] * (len(t) + 1) + [False] * pad)
    return np.array(inputs).T, np.array(outputs).T, np.array(counts).T
