'use strict';
(() => {
  const table = document.getElementById('rows');
  const body = table.tBodies[0];
  const control = id => document.getElementById(id);
  const kinds = ['missed', 'spurious', 'boundary', 'type', 'both'];
  const kindNames = { both: 'type and boundary' };

  const rows = Array.from(body.rows, (row, order) => {
    const cells = Array.from(row.cells, cell => cell.textContent);
    return {
      row, order, extractor: row.dataset.extractor, kind: row.className, gold: cells[1], found: cells[2],
      surface: row.dataset.surface, context: cells[3].toLowerCase(), score: cells[4] === '' ? -1 : Number(cells[4]), document: cells[5],
      types: cells[1] === '' ? 'spurious ' + cells[2] : cells[2] === '' ? 'missed ' + cells[1]
        : cells[1] === cells[2] ? cells[1] + ', other boundary' : cells[1] + ' found as ' + cells[2],
    };
  });
  const active = new Set(kinds);
  const closed = new Set();
  const sorting = { key: '', down: false };

  function fill(select, values, all) {
    const unique = [...new Set(values)].filter(value => value !== '');
    select.replaceChildren(...(all === null ? [] : [new Option(all, '')]), ...unique.map(value => new Option(value, value)));
    select.closest('label').hidden = unique.length < 2;
  }

  function compare(a, b) {
    const x = a[sorting.key], y = b[sorting.key];
    const order = sorting.key === '' || x === y ? a.order - b.order : typeof x === 'number' ? x - y : x.localeCompare(y);
    return sorting.down ? -order : order;
  }

  function groupRow(name, size) {
    const row = document.createElement('tr');
    row.className = 'group' + (closed.has(name) ? ' closed' : '');
    const cell = row.insertCell();
    cell.colSpan = 6;
    const count = document.createElement('small');
    count.textContent = ' ' + size;
    cell.append(kindNames[name] ?? name, count);
    row.addEventListener('click', () => {
      if (!closed.delete(name)) closed.add(name);
      show();
    });
    return row;
  }

  function show() {
    const extractor = control('extractor').value, type = control('type').value, find = control('find').value.toLowerCase();
    const group = control('group').value;
    const ofExtractor = rows.filter(r => r.extractor === extractor);
    const ofType = ofExtractor.filter(r => (type === '' || r.gold === type || r.found === type) && r.context.includes(find));
    const visible = ofType.filter(r => active.has(r.kind)).sort(compare);
    for (const button of control('kinds').children) {
      const kind = button.className;
      button.textContent = (kindNames[kind] ?? kind) + ' ' + ofType.filter(r => r.kind === kind).length;
      button.setAttribute('aria-pressed', active.has(kind));
    }
    for (const head of table.tHead.rows[0].cells) {
      if (head.dataset.key === sorting.key) head.setAttribute('aria-sort', sorting.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const groups = new Map();
    for (const r of visible) {
      const name = group === '' ? '' : r[group];
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(r);
    }
    const ordered = [...groups].sort((a, b) => b[1].length - a[1].length);
    body.replaceChildren(...ordered.flatMap(([name, members]) => [
      ...(group === '' ? [] : [groupRow(name, members.length)]),
      ...(closed.has(name) ? [] : members.map(r => r.row)),
    ]));
    control('shown').textContent = visible.length + ' of ' + ofExtractor.length;
    control('nothing').hidden = visible.length > 0;
  }

  fill(control('extractor'), rows.map(r => r.extractor), null);
  fill(control('type'), rows.flatMap(r => [r.gold, r.found]).sort(), 'all');
  for (const kind of kinds) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = kind;
    button.addEventListener('click', () => {
      if (!active.delete(kind)) active.add(kind);
      show();
    });
    control('kinds').append(button);
  }
  for (const head of table.tHead.rows[0].cells) {
    const sort = () => {
      sorting.down = sorting.key === head.dataset.key && !sorting.down;
      sorting.key = head.dataset.key;
      show();
    };
    head.tabIndex = 0;
    head.addEventListener('click', sort);
    head.addEventListener('keydown', event => { if (event.key === 'Enter') sort(); });
  }
  for (const id of ['extractor', 'type', 'group', 'find']) control(id).addEventListener('input', show);
  control('group').addEventListener('input', () => { closed.clear(); show(); });
  control('controls').addEventListener('submit', event => event.preventDefault());
  control('controls').hidden = false;
  table.classList.add('sortable');
  show();
})();
