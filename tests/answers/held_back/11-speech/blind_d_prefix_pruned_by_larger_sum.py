# mistake: prefix_beam prunes and sorts the prefixes by the larger of the two sums instead of by both added, so a narrow beam keeps the wrong prefixes and the results may stand in a wrong order (the ln p given are of both).
# read: right
# told: your prefix_beam ranks prefixes by the larger of both sums: they are added.
class Node:
    __slots__ = ("blank", "label")

    def __init__(self):
        self.blank = self.label = -np.inf

    @property
    def total(self):
        return np.logaddexp(self.blank, self.label)


def prefix_beam(log_y, width):
    root = Node()
    root.blank = 0.0
    beam = [((), root)]
    for row in log_y:
        nodes = {}
        for prefix, node in beam:
            same = nodes.setdefault(prefix, Node())
            same.blank = np.logaddexp(same.blank, node.total + row[0])
            for k in range(1, len(row)):
                repeated = len(prefix) > 0 and prefix[-1] == k
                if repeated:
                    same.label = np.logaddexp(same.label, node.label + row[k])
                longer = nodes.setdefault(prefix + (k,), Node())
                longer.label = np.logaddexp(longer.label, (node.blank if repeated else node.total) + row[k])
        ranked = sorted(nodes.items(), key=lambda item: max(item[1].blank, item[1].label), reverse=True)
        beam = ranked[:width]
    return [(list(prefix), float(node.total)) for prefix, node in beam if node.total > -np.inf]
