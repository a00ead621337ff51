# mistake: The end is put into the last row of every column instead of directly behind the target, so shorter targets have padding before their end.
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these
def decoder_batch(targets, start, end):
    longest = max(map(len, targets))
    read, say, due = [], [], []
    for target in targets:
        gap = [0] * (longest - len(target))
        read.append([start] + list(target) + gap)
        say.append(list(target) + gap + [end])
    inputs, outputs = np.array(read).T, np.array(say).T
    return inputs, outputs, outputs > 0
