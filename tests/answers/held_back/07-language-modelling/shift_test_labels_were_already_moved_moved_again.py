# mistake: the labels that were already moved are moved again: each shift is added to all before it
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    _, true = find(cells, inside)
    labels = inside
    accs = []
    for s in shifts:
        labels = np.roll(labels, s)
        _, a = find(cells, labels)
        accs.append(a)
    accs = np.array(accs)
    return accs, (1 + (accs >= true).sum()) / (1 + len(shifts))
